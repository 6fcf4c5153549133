/**
 * Path patterns of `content/pages/`, compiled to regular expressions at build time (URLPattern is missing in Node 20 and
 * older Firefox). `:acc` optional number, `:space` optional number or "all", `:lang` optional two letters, other
 * `:name` a number, `*` one segment, `**` at the end anything below or nothing. `admin3` after `ng` is optional.
 */
export function compilePattern(pattern: string): string {
  const segments = pattern.split('/').filter(Boolean);
  return `^${segments.map(segmentSource).join('')}/?$`;
}

function segmentSource(segment: string, index: number, all: string[]): string {
  switch (segment) {
    case ':acc':
      return '(?:/\\d+)?';
    case ':space':
      return '(?:/(?:\\d+|all))?';
    case ':lang':
      return '(?:/[a-z]{2})?';
    case '*':
      return '/[^/]+';
    case '**':
      return '(?:/.*)?';
    case 'ng':
      return all[index + 1] === '**' ? '/ng' : '/ng(?:/admin3)?';
    default:
      return segment.startsWith(':') ? '/\\d+' : `/${segment.replace(/[.+?^$()[\]{}|\\]/g, '\\$&')}`;
  }
}

/** The more literal a pattern, the earlier it is tried. Higher is more literal. */
export function literalness(pattern: string): number {
  return pattern
    .split('/')
    .filter(Boolean)
    .reduce((sum, segment) => sum + segmentWeight(segment), 0);
}

function segmentWeight(segment: string): number {
  if (segment === '**') return -5;
  if (segment === '*') return 1;
  if (/^:(acc|space|lang)$/.test(segment)) return 0;
  return segment.startsWith(':') ? 2 : 10;
}

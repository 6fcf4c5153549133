/** Our own mark: a post with one arm to each side. */
export const Mark = () => (
  <svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path class="mark-post" d="M10.75 2h2.5v20h-2.5z" />
    <path class="mark-arm" d="M3 4.5h13.5L20 7.75 16.5 11H3z" />
    <path class="mark-arm-back" d="M21 12.5H9l-3 2.75L9 18h12z" />
  </svg>
);

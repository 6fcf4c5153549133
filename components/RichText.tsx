import type { Inline, Text } from '../utils/content/types.ts';
import { CaptionText } from './CaptionText.tsx';
import { ExternalLink } from './ExternalLink.tsx';

export function RichText({ text }: { text: Text }) {
  return (
    <>
      {text.map((inline, index) => (
        <Piece key={index} inline={inline} />
      ))}
    </>
  );
}

function Piece({ inline }: { inline: Inline }) {
  if (typeof inline === 'string') return <>{inline}</>;
  if ('code' in inline) return <code>{inline.code}</code>;
  if ('label' in inline) return <CaptionText label={inline.label} />;
  if ('bold' in inline) {
    return (
      <strong>
        <RichText text={inline.bold} />
      </strong>
    );
  }
  return (
    <ExternalLink href={inline.link}>
      <RichText text={inline.text} />
    </ExternalLink>
  );
}

import { BackButton } from './BackButton.tsx';
import { GuideDoing } from './GuideDoing.tsx';
import { GuideEnd } from './GuideEnd.tsx';
import { GuideReading } from './GuideReading.tsx';
import { useModel } from './model.ts';

export function Guide() {
  const model = useModel();
  const open = model.guide.value;
  const view = model.view.value;
  if (!open) {
    return (
      <div class="guide">
        <BackButton />
        <p class="note">{model.t('guide.loading')}</p>
      </div>
    );
  }
  if (open.mode === 'doing') return <GuideDoing open={open} />;
  if (open.mode === 'end') return <GuideEnd open={open} />;
  return <GuideReading open={open} part={view.name === 'guide' ? view.part : null} />;
}

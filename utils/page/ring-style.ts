/** How what we draw looks: a blue, a white and a dark line, so that one of them stands out on any page. */

/** Between a control and its ring, in CSS pixels. */
export const GAP = 4;
/** Thickness of the ring's lines outside of the gap, the ones beyond its border included. */
export const RIM = 5;

export const STYLE = `
:host { all: initial !important; position: fixed !important; inset: 0 !important; display: block !important;
  width: auto !important; height: auto !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
  background: none !important; overflow: visible !important; pointer-events: none !important; color-scheme: normal !important;
  visibility: visible !important; opacity: 1 !important; transform: none !important; filter: none !important;
  direction: ltr !important; unicode-bidi: normal !important; }
:host::before, :host::after, :host::backdrop { all: initial !important; display: none !important; }
div { position: fixed; box-sizing: border-box; pointer-events: none; display: none; }
.ring { border: 3px solid #0077d4; border-radius: 8px; outline: 2px solid #fff; box-shadow: 0 0 0 ${RIM}px #1d293d; }
.bracket { border: 3px solid #0077d4; border-left-width: 8px; border-radius: 4px; outline: 2px solid #fff;
  box-shadow: 0 0 0 3px #1d293d; }
.arrow { width: 40px; height: 40px; border-radius: 20px; background: #0873c5; border: 2px solid #fff;
  box-shadow: 0 0 0 2px #1d293d; color: #fff; font: bold 22px/36px system-ui, sans-serif; text-align: center; }
.callout { width: max-content; max-width: min(280px, 100vw - 16px); padding: 8px 12px; border-radius: 8px; background: #1d293d;
  border: 2px solid #fff; box-shadow: 0 2px 8px #0006; color: #fff; font: 14px/1.4 system-ui, sans-serif; white-space: pre-line;
  overflow-wrap: anywhere; }
.callout::first-line { font-weight: bold; }
@media (forced-colors: active) {
  div { forced-color-adjust: none; }
  .ring, .bracket { border-color: Highlight; outline-color: Canvas; box-shadow: 0 0 0 ${RIM}px CanvasText; }
  .arrow { background: Highlight; color: HighlightText; border-color: Canvas; box-shadow: 0 0 0 2px CanvasText; }
  .callout { background: Canvas; color: CanvasText; border-color: CanvasText; }
}
@media (prefers-reduced-motion: no-preference) { .ring, .bracket { animation: appear 160ms ease-out; } }
@keyframes appear { from { opacity: 0; } }
`;

/** Resolves to false where the browser refuses. */
export type CopyText = (text: string) => Promise<boolean>;

export const copyToClipboard: CopyText = (text) =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

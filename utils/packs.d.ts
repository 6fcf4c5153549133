declare module 'packs:core' {
  const pack: import('./content/types.ts').CorePack;
  export default pack;
}
declare module 'packs:list-*' {
  const pack: import('./content/types.ts').ListPack;
  export default pack;
}
declare module 'packs:guides-*' {
  const pack: import('./content/types.ts').GuidesPack;
  export default pack;
}

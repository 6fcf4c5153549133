import {
  ArrowLeftRight,
  Bell,
  Building2,
  Calculator,
  Calendar,
  Check,
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  ChevronsUpDown,
  ChevronUp,
  CircleCheck,
  CirclePlus,
  CloudUpload,
  Columns3,
  DoorOpen,
  EllipsisVertical,
  FileText,
  Globe,
  Grip,
  Handshake,
  Headphones,
  House,
  Info,
  KeyRound,
  LayoutGrid,
  List,
  ListFilter,
  LogOut,
  Mail,
  Monitor,
  Moon,
  Palette,
  Pencil,
  Plus,
  Search,
  Settings,
  ShieldCheck,
  Smile,
  Sparkles,
  Sun,
  Trash2,
  TriangleAlert,
  User,
  UserMinus,
  UserPen,
  UserRoundPlus,
  Users,
  Video,
  X,
} from 'lucide';

const ICONS = {
  transfers: ArrowLeftRight,
  bell: Bell,
  building: Building2,
  calculator: Calculator,
  calendar: Calendar,
  check: Check,
  down: ChevronDown,
  left: ChevronLeft,
  right: ChevronRight,
  sort: ChevronsUpDown,
  up: ChevronUp,
  done: CircleCheck,
  plus: CirclePlus,
  upload: CloudUpload,
  columns: Columns3,
  door: DoorOpen,
  dots: EllipsisVertical,
  file: FileText,
  globe: Globe,
  grid: Grip,
  handshake: Handshake,
  headset: Headphones,
  home: House,
  info: Info,
  key: KeyRound,
  tiles: LayoutGrid,
  list: List,
  filter: ListFilter,
  logout: LogOut,
  mail: Mail,
  monitor: Monitor,
  moon: Moon,
  palette: Palette,
  pencil: Pencil,
  add: Plus,
  search: Search,
  gear: Settings,
  shield: ShieldCheck,
  smile: Smile,
  sparkles: Sparkles,
  sun: Sun,
  trash: Trash2,
  warning: TriangleAlert,
  user: User,
  leave: UserMinus,
  profile: UserPen,
  invite: UserRoundPlus,
  users: Users,
  video: Video,
  close: X,
};

type Shape = (typeof ICONS)['home'];

function toAddress(shape: Shape): string {
  const parts = shape.map(([tag, attributes]) => {
    const text = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
    return `<${tag} ${text.join(' ')}/>`;
  });
  const open = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="black"';
  const look = 'stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round">';
  return `url("data:image/svg+xml,${encodeURIComponent(`${open} ${look}${parts.join('')}</svg>`)}")`;
}

/** One rule per icon: the glyph comes from the style sheet, as with an icon font, and the element stays empty. */
export function iconRules(): string {
  return Object.entries(ICONS)
    .map(([name, shape]) => `.icon-${name}{--glyph:${toAddress(shape)}}`)
    .join('\n');
}

import {
  CalendarDays,
  Footprints,
  Handshake,
  House,
  Landmark,
  Mail,
  MessageCircle,
  MessagesSquare,
  Phone,
  Presentation,
  ScrollText,
  Share2,
  Users,
  Video,
} from 'lucide-react';
import type { UiIcon } from '#renderer/ui/index.ts';
import { channels, type ChannelId } from '#shared/content/channels.ts';

const icons: Readonly<Record<ChannelId, UiIcon>> = {
  'one-to-one': Users,
  'video-call': Video,
  phone: Phone,
  email: Mail,
  text: MessageCircle,
  letter: ScrollText,
  'info-session': Presentation,
  meeting: MessagesSquare,
  'site-visit': Footprints,
  'house-meeting': House,
  'public-hearing': Landmark,
  event: CalendarDays,
  'social-media': Share2,
  introduction: Handshake,
};

/** The sign and the word of a way of being in touch; an unknown one stands for itself. */
export function channelSign(id: string): { readonly icon: UiIcon; readonly label: string } {
  const channel = channels.find((each) => each.id === id);
  return channel === undefined ? { icon: MessageCircle, label: id } : { icon: icons[channel.id], label: channel.label };
}

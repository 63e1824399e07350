import { useQuery } from '@tanstack/react-query';
import { orpc } from '#renderer/api/orpc-query.ts';
import type { AvatarTint } from '#renderer/ui/index.ts';
import type { Member } from '#shared/contract/members.ts';

/** How to ask for the members, me first. */
export function membersQuery() {
  return orpc.members.list.queryOptions({ meta: { shows: ['members'] } });
}

/** All members, me first; empty while they are read. */
export function useMemberList(): readonly Member[] {
  return useQuery(membersQuery()).data ?? [];
}

/** The member who uses this computer, when it is known. */
export function useMe(): Member | undefined {
  return useMemberList().find((member) => member.isMe);
}

const tints = ['blue', 'rose', 'green', 'honey', 'violet'] as const satisfies readonly AvatarTint[];

/** The tint of a member's avatar; decoration only. */
export function tintOf(member: Pick<Member, 'tint'>): AvatarTint {
  return tints[member.tint % tints.length] ?? 'blue';
}

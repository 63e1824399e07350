import { ChevronDown, ChevronUp, Gauge, Maximize2, MessageSquarePlus, Pencil, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { PeekTies } from '#renderer/features/relationships/PeekTies.tsx';
import { useKeyHint } from '#renderer/app/actions/use-key-hint.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import {
  Avatar,
  Button,
  DefinitionList,
  ErrorState,
  IconButton,
  IconMenuButton,
  Section,
  SidePanel,
  Skeleton,
  Tag,
  type MenuEntry,
} from '#renderer/ui/index.ts';
import type { PartnerType } from '#shared/contract/base.ts';

import { InfluenceShort, StanceFact } from '../assessments/PeekStanding.tsx';
import { LastContacts } from './LastContacts.tsx';
import { NextStep } from './NextStep.tsx';
import { shownName } from './cells.tsx';
import { ContactFact, OwnerFact, RolesList } from './PeekFacts.tsx';
import { Stage } from './StageSign.tsx';
import { useTableNames } from './table-names.ts';
import { usePartner, type Partner } from './use-partner.ts';
import { choiceLabel } from './vocabularies.ts';

/** A record beside the list, in a fixed order; the list keeps the keys. */
export function PartnerPeek({
  type,
  id,
  place,
  onStep,
  onOpen,
  onEdit,
  onLog,
  onRate,
  onClose,
  menu,
}: {
  type: PartnerType;
  id: string;
  /** "3 of 40"; empty when the record is not in the list. */
  place: string;
  onStep: (by: -1 | 1) => void;
  onOpen: () => void;
  onEdit: () => void;
  onLog: () => void;
  onRate: () => void;
  onClose: () => void;
  menu: readonly MenuEntry[];
}) {
  const { t } = useTranslation('partners');
  const { partner, error } = usePartner(type, id);
  return (
    <SidePanel
      label={t('peek.label')}
      isOpen
      onClose={onClose}
      header={
        <>
          <IconButton icon={ChevronUp} label={t('peek.previous')} keyHint="K" onPress={() => onStep(-1)} />
          <IconButton icon={ChevronDown} label={t('peek.next')} keyHint="J" onPress={() => onStep(1)} />
          <span className="ml-1 text-meta text-ink-2">{place}</span>
          <span className="flex-1" />
          <IconButton icon={Maximize2} label={t('peek.open')} keyHint="Enter" onPress={onOpen} />
          <IconMenuButton label={t('peek.more')} entries={menu} />
          <IconButton icon={X} label={t('peek.close')} keyHint="Space" onPress={onClose} />
        </>
      }
    >
      {error !== null && <ErrorState {...errorWords(error)} />}
      {error === null && partner === undefined && (
        <div className="p-5">
          <Skeleton lines={6} />
        </div>
      )}
      {partner !== undefined && (
        <PeekBody partner={partner} onEdit={onEdit} onLog={onLog} onRate={onRate} onOpen={onOpen} />
      )}
    </SidePanel>
  );
}

function PeekBody({
  partner,
  onEdit,
  onLog,
  onRate,
  onOpen,
}: {
  partner: Partner;
  onEdit: () => void;
  onLog: () => void;
  onRate: () => void;
  onOpen: () => void;
}) {
  const { t } = useTranslation('partners');
  const { tags, isDiscreet } = useTableNames();
  const logKey = useKeyHint('interactions.log');
  const { type, record, roles } = partner;
  const name = shownName(record, isDiscreet, t('cell.hiddenName'));
  const tagNames = record.tagIds.flatMap((tagId) => tags.get(tagId)?.name ?? []);
  if (isDiscreet && record.isRestricted) {
    return (
      <div className="px-5 py-5">
        <PeekName name={name} subtitle={t('peek.keptPrivate')} isRestricted />
      </div>
    );
  }
  return (
    <div className="px-5 pt-5 pb-3">
      <PeekName name={name} subtitle={subtitleOf(partner)} isRestricted={record.isRestricted} />
      <div className="mt-3 mb-2 flex flex-wrap gap-2">
        <Button variant="primary" icon={MessageSquarePlus} keyHint={logKey} onPress={onLog}>
          {t('peek.log')}
        </Button>
        <Button icon={Gauge} keyHint="S" onPress={onRate}>
          {t('fields.stance')}
        </Button>
        <Button icon={Pencil} onPress={onEdit}>
          {t('peek.edit')}
        </Button>
      </div>
      <DefinitionList
        items={[
          { term: t('fields.stance'), value: <StanceFact record={{ type, id: record.id }} /> },
          { term: t('fields.influence'), value: <InfluenceShort record={{ type, id: record.id }} /> },
          { term: t('fields.stage'), value: <Stage stage={record.stage} /> },
          { term: t('fields.owner'), value: <OwnerFact ownerId={record.ownerId} backupId={record.backupOwnerId} /> },
          { term: t('peek.contact'), value: <ContactFact partner={partner} /> },
        ]}
      />
      <NextStep type={type} id={record.id} />
      <LastContacts type={type} id={record.id} onOpen={onOpen} />
      <Section title={t('fields.tags')} level={3}>
        <Wrapped empty={t('peek.noTags')}>
          {tagNames.map((tag) => (
            <Tag key={tag}>{tag}</Tag>
          ))}
        </Wrapped>
      </Section>
      <RolesList type={type} roles={roles} />
      <PeekTies record={{ type, id: record.id }} />
    </div>
  );
}

function PeekName({ name, subtitle, isRestricted }: { name: string; subtitle: string; isRestricted: boolean }) {
  return (
    <div className="flex items-start gap-3.5">
      <Avatar name={name} size="large" kind={isRestricted ? 'private' : 'partner'} isDecorative={!isRestricted} />
      <div className="min-w-0 pt-0.5">
        <h2 className="line-clamp-3 font-words text-page break-words">
          <bdi>{name}</bdi>
        </h2>
        {subtitle !== '' && (
          <p className="line-clamp-2 break-words text-ink-2">
            <bdi>{subtitle}</bdi>
          </p>
        )}
      </div>
    </div>
  );
}

function Wrapped({ empty, children }: { empty: string; children: readonly ReactNode[] }) {
  if (children.length === 0) return <p className="text-ink-3">{empty}</p>;
  return <div className="flex flex-wrap gap-1.5">{children}</div>;
}

function subtitleOf({ type, record, roles }: Partner): string {
  if (type === 'organizations')
    return [choiceLabel('organizationKinds', record.kind), choiceLabel('sectors', record.sector)]
      .filter(Boolean)
      .join(', ');
  const role = roles.find((each) => each.isPrimary) ?? roles[0];
  const pronouns = record.pronouns === '' ? '' : ` (${record.pronouns})`;
  if (role === undefined) return record.pronouns;
  return `${[role.title, role.organizationName].filter(Boolean).join(', ')}${pronouns}`;
}

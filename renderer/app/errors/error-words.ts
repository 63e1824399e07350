import { t } from '#renderer/i18n/i18n.ts';
import type { AppErrorData } from '#shared/errors.ts';

import { failureOf } from './failure.ts';
import type { Failure } from './failure.ts';

/** What happened, what is safe, and what to do, in words for the person. */
export interface ErrorWords {
  readonly what: string;
  readonly safe: string;
  readonly todo: string;
  /** The code under which the log tells more. */
  readonly reference?: string;
}

/** Says any failure in words. */
export function errorWords(error: unknown): ErrorWords {
  const failure = failureOf(error);
  const { code } = failure;
  return {
    what: t(`errors:${code}.what`),
    safe: t(`errors:${code}.safe`),
    todo: t(`errors:${code}.todo`, facts(failure)),
    ...(failure.code === 'internal' && { reference: failure.data.ref }),
  };
}

/** Why an input was refused, for the line under its field. */
export function reasonWords(reason: string): string {
  return isReason(reason) ? t(`errors:reasons.${reason}`) : t('errors:reasons.other');
}

/** Words for the field that a failed save names: `{ field, words }`, or null when the failure names none. */
export function fieldError(error: unknown): { readonly field: string; readonly words: string } | null {
  const failure = failureOf(error);
  return failure.code === 'invalid' ? { field: failure.data.field, words: reasonWords(failure.data.reason) } : null;
}

/** Why a decision did not meet its rule, with the figures. */
export function notMetWords(figures: AppErrorData<'ruleNotMet'>): string {
  const { reason } = figures;
  if (reason === 'blocked' || reason === 'nextRound') return t(`errors:notMet.${reason}`, { count: figures.blocks });
  return t(`errors:notMet.${reason === 'share' && figures.needed === 50 ? 'majority' : reason}`, figures);
}

/** What holds a text back, a sentence each. */
export function heldWords({ refusals }: AppErrorData<'assetHeld'>): string[] {
  return refusals.map(({ reason, names, until }) =>
    t(`errors:held.${reason}`, {
      names: names.join(', '),
      until: until === '' ? '' : untilFormat.format(new Date(until)),
    }),
  );
}

const untilFormat = new Intl.DateTimeFormat('en-US', { weekday: 'long', hour: 'numeric', minute: '2-digit' });

type Facts = {
  readonly path: string;
  readonly seems: string;
  readonly holder: string;
  readonly reason: string;
  readonly ref: string;
  readonly figures: string;
};

function facts(failure: Failure): Facts {
  const data: Partial<Record<string, unknown>> = 'data' in failure ? failure.data : {};
  const text = (name: string): string => (typeof data[name] === 'string' ? data[name] : '');
  return {
    path: text('path'),
    seems: seemsWords(text('seems')),
    holder: text('holder') || t('errors:somebody'),
    reason: reasonWords(text('reason')),
    ref: text('ref'),
    figures:
      failure.code === 'ruleNotMet'
        ? notMetWords(failure.data)
        : failure.code === 'assetHeld'
          ? heldWords(failure.data).join(' ')
          : '',
  };
}

function seemsWords(kind: string): string {
  return isKind(kind) ? t(`errors:seems.${kind}`) : t('errors:seems.other');
}

const reasons = [
  'notANumber',
  'notMoney',
  'notYesNo',
  'notAPartner',
  'noSemicolon',
  'optionInUse',
  'sameKind',
  'tooManyFields',
  'nobodyHere',
  'answersOneByOne',
  'everybodyVoted',
  'seatHasVoted',
  'personIsLinked',
  'assetLocked',
  'asksTwice',
  'listedAlready',
  'crisisOpen',
  'noCrisis',
  'notCrisisLane',
  'personLeft',
  'notAsked',
  'noFinding',
  'noNumber',
  'passageGone',
  'translatedAlready',
  'sameLanguage',
  'notATranslation',
  'shareOutOfRange',
  'roundsOutOfRange',
  'sectorsOutOfRange',
  'moreThanThereAre',
  'alreadyDecided',
  'notAMember',
  'notThere',
  'reasonNeeded',
  'objectionNeedsReason',
  'noVotes',
  'ruleWasMet',
  'notProvisional',
  'notReserved',
  'pausedOnce',
  'notDecided',
  'inItself',
  'required',
  'notADay',
  'limitOutOfRange',
  'limitsCross',
  'notAnEmail',
  'endsBeforeStart',
  'smallCount',
  'notACount',
  'notAShare',
  'noEvidence',
  'pathInCircle',
  'notProven',
  'dueBeforeStart',
  'doesNotRepeat',
  'noNextTime',
  'taskNeedsItself',
  'tasksWaitInACircle',
  'helperTwice',
  'ownerHelps',
  'future',
  'taken',
  'unknownChoice',
  'isMe',
  'inactive',
  'notATime',
  'unknownTimeZone',
  'timeDoesNotExist',
  'notALink',
  'notInSeries',
  'plannedAlready',
  'noDays',
  'damagedRule',
  'heldAlready',
  'notCancelled',
  'isCancelled',
  'alreadyThere',
  'nameNeeded',
  'alternateTwice',
  'alternateForSelf',
  'tooManyRecipients',
  'onlyPartners',
  'needsZip',
  'batchOutOfRange',
  'nobodyToWriteTo',
  'rangeTooLong',
  'sameAsPrimary',
  'macros',
  'passwordProtected',
  'tooLarge',
  'tooManyRows',
  'tooManyColumns',
  'noSheet',
  'unsafeArchive',
  'noText',
  'selfTie',
  'targetExists',
  'sameStance',
  'tieExists',
  'tieCircle',
  'strengthOutOfRange',
  'chairTaken',
  'chairsTaken',
  'termOverlaps',
  'sitsElsewhere',
  'alternateTaken',
  'alternateSits',
  'alternateElsewhere',
  'alreadyNamed',
  'sizeOrder',
  'committeeInItself',
  'committeeHasWork',
  'nothingNew',
  'noHolder',
  'tooFarAhead',
  'alternateIsHolder',
  'sectorTwice',
  'unknownScale',
  'notOnScale',
  'sourceNeeded',
  'notAtContact',
  'tooLong',
  'valueOutOfRange',
  'notACurrency',
  'daysOutOfRange',
  'signsTwice',
  'minutesLocked',
  'minutesNotLocked',
  'minutesStep',
  'notInSession',
  'meetingCancelled',
  'notHeld',
  'goalHasNoParent',
  'servesNoGoal',
  'dayHasValue',
  'linkExists',
  'notAdopted',
  'beforeLastVersion',
  'beforeAdoption',
  'noClauses',
  'blanksLeft',
  'sameAsAdopted',
  'sameRecord',
  'notAmongThem',
  'otherIsBack',
  'ruleExists',
  'mergedAgain',
  'unreadableRule',
  'tooManyEntries',
  'fileChanged',
  'notATarget',
  'avoidedWordsStay',
  'tooManyWords',
  'ruleHasEntry',
  'storyMissing',
  'storyExpired',
  'storyWithdrawn',
  'alreadyWithdrawn',
  'notProposed',
  'alreadySorted',
  'moreThanAmount',
  'lowAboveHigh',
  'yearsOverlap',
  'yearsOutside',
  'yearsAbove',
  'outsideStream',
  'chosenAndRejected',
  'onlyOne',
  'negativeNumber',
  'fileTooLarge',
  'notGeoJson',
  'noAreas',
  'tooManyAreas',
  'negativeMoney',
  'tooMuchMoney',
  'moreThanExpected',
  'periodTooLong',
  'twice',
] as const;
const kinds = ['binary', 'database', 'folder', 'text'] as const;

function isReason(reason: string): reason is (typeof reasons)[number] {
  return reasons.some((known) => known === reason);
}

function isKind(kind: string): kind is (typeof kinds)[number] {
  return kinds.some((known) => known === kind);
}

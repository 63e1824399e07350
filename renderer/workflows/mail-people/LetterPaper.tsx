import { Fragment } from 'react';

import { classNames } from '#renderer/ui/index.ts';
import type { LetterBlock, MergedLetter } from '#shared/contract/mailings.ts';

/** Letters on paper, each on pages of its own. */
export function LetterPages({ letters }: { letters: readonly MergedLetter[] }) {
  return letters.map(({ record, blocks }) => (
    <section key={record.id} className="letter-page">
      <LetterText blocks={blocks} />
    </section>
  ));
}

/** The words of a letter. */
export function LetterText({ blocks }: { blocks: readonly LetterBlock[] }) {
  return blocks.map((block, index) => {
    const key = index;
    if (block.kind === 'rule') return <hr key={key} className="my-3 border-line-2" />;
    const words = <Spans spans={block.spans} />;
    if (block.kind === 'heading')
      return (
        <h2 key={key} className="mt-3 mb-2 text-section font-strong">
          {words}
        </h2>
      );
    if (block.kind === 'item')
      return (
        <p key={key} className="mb-1 flex gap-2" style={{ paddingLeft: `${block.depth * 1.5}em` }}>
          <span>{block.number === null ? '•' : `${block.number}.`}</span>
          <span>{words}</span>
        </p>
      );
    return (
      <p key={key} className={classNames('mb-3', block.quoteDepth > 0 && 'border-l-2 border-line-2 pl-3')}>
        {words}
      </p>
    );
  });
}

function Spans({ spans }: { spans: Extract<LetterBlock, { kind: 'paragraph' }>['spans'] }) {
  return spans.map(({ text, isBold, isItalic, isStruck, href }, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- words of a letter never move
    <Fragment key={index}>
      {text === '\n' ? (
        <br />
      ) : (
        <span
          className={classNames(
            isBold === true && 'font-bold',
            isItalic === true && 'italic',
            isStruck === true && 'line-through',
          )}
        >
          {href === undefined || href === text ? text : `${text} (${href})`}
        </span>
      )}
    </Fragment>
  ));
}

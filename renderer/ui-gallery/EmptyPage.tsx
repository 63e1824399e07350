import { FileSpreadsheet, UserPlus } from 'lucide-react';
import { EmptyState, LongTableIllustration, SeatIcon } from '../ui/index.ts';

const nothing = () => undefined;

/** First run and nothing found. */
export function EmptyPage() {
  return (
    <EmptyState
      title="You are at the table. Who else should be?"
      detail="Strong coalitions begin by asking whose voice is missing. Start with the people you already know."
      illustration=<LongTableIllustration
        label="A long table with one person and twelve empty, lit chairs"
        host="NH"
        top={['Directly affected', 'Social justice', 'Law enforcement', 'Reentry', 'Faith', 'Prevention']}
        bottom={['Housing', 'Recovery', 'Health care', 'Social services', 'Municipal', 'LGBTQIA']}
      />
      ways={[
        {
          icon: UserPlus,
          title: 'Add one person',
          detail: 'A name is enough. Everything else can wait.',
          action: { label: 'Add partner', keyHint: 'N', run: nothing },
          isPrimary: true,
        },
        {
          icon: FileSpreadsheet,
          title: 'Bring a spreadsheet',
          detail: 'See every row before it is saved. One undo takes it all back.',
          action: { label: 'Import CSV or Excel', keyHint: 'I', run: nothing },
        },
        {
          icon: SeatIcon,
          tone: 'honey',
          title: 'Set out the chairs',
          detail: 'Start from twelve sectors and decide how many seats each needs.',
          action: { label: 'Choose sectors', run: nothing },
        },
      ]}
      link={{ label: 'Or look around the sample city first', run: nothing }}
    />
  );
}

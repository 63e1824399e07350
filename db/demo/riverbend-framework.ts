import { writeFramework } from '../frameworks/frameworks-repository.ts';
import type { StepWriter } from '../changes/step-writer.ts';

/** What Riverbend found out before it chose its shape: the third meeting chose community trust first. */
const worksheet = {
  climate:
    'Arrests for drug possession rose in both years before the start. The council asks for something that works; the sheriff and the property owners are against.',
  trust:
    'The two peer-led groups are trusted on the street, and the defender in court. Few trust the police, and officers expect to be blamed.',
  assets:
    'Peer outreach six evenings a week, a health department that shares its numbers, a chief who listens, and a barbershop where East Bluff talks.',
  history:
    'A first try three years ago was planned without people who were arrested, and ended when its one champion retired.',
};

/** Writes the worksheet and the lead strategy. */
export async function insertFramework(writer: StepWriter): Promise<void> {
  await writeFramework(writer, {
    worksheet: JSON.stringify({ ...worksheet, answers: {} }),
    strategy: 'trust-first',
  });
}

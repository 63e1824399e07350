import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { Button, Form, TextArea } from '#renderer/ui/index.ts';
import { worksheetParts } from '#shared/content/lead-strategies.ts';
import type { Framework } from '#shared/contract/frameworks.ts';

/** Step one: what is known of the climate, trust, assets and history of the place. */
export function WorksheetStep({ framework, onNext }: { framework: Framework; onNext: () => void }) {
  const { t } = useTranslation('frameworks');
  const [words, setWords] = useState(framework.worksheet);
  const save = async (): Promise<void> => {
    const { climate, trust, assets, history } = words;
    const worksheet = { ...framework.worksheet, climate, trust, assets, history };
    afterSave(await client.frameworks.save({ worksheet }));
    onNext();
  };
  return (
    <Form id="worksheet" onSubmit={() => void save().catch(showError)}>
      <p className="max-w-160 text-ink-2">{t('worksheet.intro')}</p>
      <div className="grid gap-5 panel:grid-cols-2">
        {worksheetParts.map(({ id, label, prompt }) => (
          <TextArea
            key={id}
            label={label}
            description={prompt}
            value={words[id]}
            onChange={(value) => setWords((before) => ({ ...before, [id]: value }))}
            rows={6}
          />
        ))}
      </div>
      <div>
        <Button variant="primary" type="submit" iconEnd={ArrowRight} keyHint="Mod+Enter">
          {t('worksheet.save')}
        </Button>
      </div>
    </Form>
  );
}

import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { PlainButton, Section, Tag, classNames } from '#renderer/ui/index.ts';
import { frameworkSources } from '#shared/content/framework-sources.ts';
import {
  frameworkTemplateById,
  frameworkTemplates,
  type FrameworkTemplate,
} from '#shared/content/framework-templates.ts';
import { leadStrategies } from '#shared/content/lead-strategies.ts';
import type { Framework } from '#shared/contract/frameworks.ts';

import { ApplyTemplate } from './ApplyTemplate.tsx';

/** Step three: ten shapes that worked somewhere, what is known of them, and what one would set up here. */
export function TemplatesStep({
  framework,
  templateId,
  onTemplate,
}: {
  framework: Framework;
  templateId: string;
  onTemplate: (id: string) => void;
}) {
  const { t } = useTranslation('frameworks');
  const template = frameworkTemplateById(templateId) ?? frameworkTemplates[0];
  return (
    <div className="grid gap-x-8 gap-y-6 min-[56rem]:grid-cols-[15rem_minmax(0,1fr)] rail:grid-cols-[17rem_minmax(0,1fr)]">
      <nav aria-label={t('templates.label')}>
        <ul className="flex flex-col gap-1">
          {frameworkTemplates.map((each) => (
            <li key={each.id}>
              <PlainButton
                className={classNames(
                  'block w-full rounded-control px-3 py-2 text-left focus-ring hover:bg-hover',
                  each.id === template?.id ? 'bg-accent-soft font-strong' : '',
                )}
                onPress={() => onTemplate(each.id)}
              >
                <span className="block">{each.label}</span>
                <span className="block text-meta font-normal text-ink-2">{each.useWhen}</span>
                {framework.applied.some((applied) => applied.template === each.id) && (
                  <Tag tone="moss">{t('templates.applied')}</Tag>
                )}
              </PlainButton>
            </li>
          ))}
        </ul>
      </nav>
      {template !== undefined && (
        <div className="min-w-0">
          <TemplateFacts template={template} />
          <ApplyTemplate key={template.id} template={template} framework={framework} />
        </div>
      )}
    </div>
  );
}

function TemplateFacts({ template }: { template: FrameworkTemplate }) {
  const { t } = useTranslation('frameworks');
  const strategy = leadStrategies.find((each) => each.id === template.strategy);
  return (
    <Section title={template.label} note={strategy?.label}>
      <dl className="mb-3 grid max-w-180 grid-cols-[7rem_minmax(0,1fr)] gap-y-1">
        <dt className="text-ink-2">{t('templates.useWhen')}</dt>
        <dd>{template.useWhen}</dd>
        <dt className="text-ink-2">{t('templates.convener')}</dt>
        <dd>{template.convener}</dd>
        <dt className="text-ink-2">{t('templates.structure')}</dt>
        <dd>{template.structure}</dd>
      </dl>
      <Facts title={t('templates.facts')} facts={template.facts} />
      <Facts title={t('templates.cautions')} facts={template.cautions} />
    </Section>
  );
}

function Facts({ title, facts }: { title: string; facts: FrameworkTemplate['facts'] }) {
  return (
    <>
      <h3 className="mt-2 text-meta font-medium text-ink-2">{title}</h3>
      <ul className="max-w-180 list-disc pl-5">
        {facts.map((fact) => (
          <li key={fact.text} className="py-0.5">
            {fact.text}{' '}
            <span className="text-meta text-ink-2">
              ({fact.sources.map((source) => frameworkSources[source] ?? source).join('; ')})
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

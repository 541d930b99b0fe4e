import type { ComponentChildren } from 'preact';
import type { StartAnswers } from '../../domain/start-tool';
import type { StartMaterial } from '../../domain/start-result';
import type { SaveMenu } from '../later/SaveMenu';
import { today } from '../shared/today';

interface Props {
  answers: StartAnswers;
  material: StartMaterial;
  base: string;
  /** Comes with what stands by every tool. */
  menu: typeof SaveMenu;
  /** Saving to the reader's own file. */
  file: ComponentChildren;
}

/** The ways out of the result, and out of the questions as a blank form. */
export function StartWays({ answers, material, base, menu: Menu, file }: Props) {
  return (
    <Menu
      fileName={`er-vag-${today()}`}
      base={base}
      canBeBlank
      file={file}
      makeDocument={async (blank) => {
        const [{ startForm, startReport }, { startResult }, strings] = await Promise.all([
          import('../../domain/report-start'),
          import('../../domain/start-result'),
          import('../../strings/start-tool'),
        ]);
        const setting = { words: strings.startReportWords, made: today() };
        return blank
          ? startForm(material.tool, setting)
          : startReport(startResult(material, answers, strings.startReasons), setting);
      }}
      more={{}}
    />
  );
}

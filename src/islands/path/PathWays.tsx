import type { ComponentChildren } from 'preact';
import type { Path } from '../../domain/reading-path';
import { pathWords as words } from '../../strings/paths';
import type { SaveMenu } from '../later/SaveMenu';
import { today } from '../shared/today';

interface Props {
  path: Path;
  isRead: (stop: string) => boolean;
  base: string;
  fileName: string;
  /** Comes with what stands by every tool, after the list can be used. */
  menu: typeof SaveMenu;
  /** Saving to the reader's own file. */
  file: ComponentChildren;
}

/** The ways out of a reading path. */
export function PathWays({ path, isRead, base, fileName, menu: Menu, file }: Props) {
  return (
    <Menu
      fileName={fileName}
      base={base}
      canBeBlank
      file={file}
      makeDocument={async (blank) => {
        const { pathReport } = await import('../../domain/report-path');
        return pathReport(path, {
          ...(blank ? {} : { isRead }),
          made: today(),
          words: { ...words.report, kinds: words.kinds, minutes: words.minutes },
        });
      }}
      more={{}}
    />
  );
}

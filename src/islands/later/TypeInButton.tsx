import { typeIn } from '../../strings/type-in';
import { OnClick } from './OnClick';
import type { TypeInProps } from './TypeIn';

/** Opens the part where a filled-in paper is typed in. */
export function TypeInButton(props: TypeInProps) {
  const open = async () => {
    const { TypeIn } = await import('./TypeIn');
    return <TypeIn {...props} />;
  };
  return <OnClick label={typeIn.button} open={open} />;
}

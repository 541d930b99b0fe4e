/** The parts that stand by every tool, fetched as one. */
import { FileButton } from './FileButton';
import { Keeping } from './Keeping';
import { ResetButton } from './ResetButton';

export { FileButton, Keeping, ResetButton };

/** The parts that stand by every tool, fetched as one. */
import { AssessmentWays } from './AssessmentWays';
import { ChecklistWays } from './ChecklistWays';
import { FileButton } from './FileButton';
import { Keeping } from './Keeping';
import { ResetButton } from './ResetButton';
import { Rounds } from './Rounds';
import { SaveMenu } from './SaveMenu';

export { AssessmentWays, ChecklistWays, FileButton, Keeping, ResetButton, Rounds, SaveMenu };

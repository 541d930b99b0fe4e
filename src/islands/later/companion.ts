/** The parts that stand by every tool, fetched as one. */
import { AssessmentWays } from './AssessmentWays';
import { ChecklistWays, itemNameIn } from './ChecklistWays';
import { FileButton } from './FileButton';
import { Keeping } from './Keeping';
import { ResetButton } from './ResetButton';
import { alsoRounds, Rounds } from './Rounds';
import { SaveMenu } from './SaveMenu';

export { alsoRounds, AssessmentWays, ChecklistWays, FileButton, itemNameIn, Keeping, ResetButton, Rounds, SaveMenu };

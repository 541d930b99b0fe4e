/** The parts that need an answer to every question, fetched as one. */
import { Outcome } from './Outcome';
import { StartWays } from './StartWays';

export { Outcome, StartWays };

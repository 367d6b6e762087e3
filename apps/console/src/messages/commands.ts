/** Finds that a message needs no answer: given where the message stands. */
export const SETTLE = 'settleMessage';

const ofMessages = ['writeMessage', 'writeToClaimant', 'writeToEmployer', SETTLE];

/** Whether a command is given among the messages, and stands in no other list of what one may do. */
export const isOfMessages = (command: string): boolean => ofMessages.includes(command);

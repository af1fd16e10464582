/** A name kept apart from the direction of the sentence around it (Unicode isolates), for texts with placeholders. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;

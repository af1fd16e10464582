export function leftIn(): Promise<string>;

/** One message of a conversation: the writer as the source names them, empty where it does not; `at` in the source's own clock, `to` as a letter's head has it. */
export type ChatMessage = { from: string; text: string; line: number; at?: string; mail?: string; to?: string };

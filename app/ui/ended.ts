/** A text that other words follow: with a full stop, unless it ends with a sign of its own. */
export const ended = (text: string): string => (/[.?!…]["”’)]?$/.test(text) ? text : `${text}.`)

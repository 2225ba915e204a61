/** One decimal place; what rounds to nothing has not gone. */
export const dosesInWords = (amount: number) => (amount < 0.05 ? "less than 0.1" : amount.toFixed(1))

export const statisticsPath = "/manage/statistics"
/** A quiz id is "<module id>/<voice>", and so is the end of its address. */
export const quizStatisticsPath = (quizId: string) => `${statisticsPath}/${quizId}`
export const itemStatisticsPath = (quizId: string, questionId: string) =>
  `${quizStatisticsPath(quizId)}/${encodeURIComponent(questionId)}`

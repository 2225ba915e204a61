export const rescorePath = (questionId: string, hash: string) =>
  `/manage/rescore/${encodeURIComponent(questionId)}/${encodeURIComponent(hash)}`

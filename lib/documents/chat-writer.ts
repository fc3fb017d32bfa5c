/** Whether a writer is the one who copied the conversation, or is named by the work of hiring: `You`, `HR Maria`, `Maria (Recruiter)`. */
export const isReviewer = (from: string): boolean =>
  /^(?:you|me|ich|du|moi|vous|yo|io|tu|ja|ik|я|вы|ви)$|\b(?:recruit(?:er|ing|ment)|interviewer|hiring (?:manager|team)|client|talent (?:team|partner|acquisition)|human resources|people team)\b/i.test(
    from,
  ) || /\bHR\b/.test(from);

/** Whether a writer is called the candidate, as in the record of an interview. */
export const isCandidate = (from: string): boolean =>
  /^(?:the )?(?:candidate|applicant|interviewee|bewerber(?:in)?|kandidat(?:in)?|candidat(?:o|a)?|кандидат)$/i.test(from.trim());

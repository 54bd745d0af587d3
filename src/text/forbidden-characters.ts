/**
 * Characters that XML 1.0 section 2.2 has no place for, and those that feed validators refuse beside them:
 * C1 controls, non-characters and U+FFFD.
 */
export const FORBIDDEN: RegExp = /(?![\t\n\r])\p{Cc}|\p{Noncharacter_Code_Point}|\ufffd/gu

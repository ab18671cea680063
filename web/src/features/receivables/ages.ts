/** How long past the due date, youngest first. */
export const AGES = ['not_due', 'days_30', 'days_60', 'days_90', 'over_90'] as const

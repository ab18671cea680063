import type { components } from './generated/reporting'

type Shapes = components['schemas']

export type Ranking = Shapes['Ranking']
export type RankedCustomer = Shapes['RankedCustomer']
export type Slips = Shapes['Slips']
export type Forecast = Shapes['Forecast']
export type DepartmentRow = Shapes['DepartmentRow']
export type Figures = Shapes['Figures']
export type ForecastQuote = Shapes['ForecastQuote']
export type Prospect = Shapes['Prospect']
export type Prospects = Shapes['Prospects']
export type Unbilled = Shapes['Unbilled']
export type UnbilledSlip = Shapes['UnbilledSlip']
export type UnbilledCustomer = Shapes['UnbilledCustomer']
export type Receivables = Shapes['Receivables']
export type CustomerBalance = Shapes['CustomerBalance']
export type OpenInvoices = Shapes['OpenInvoices']

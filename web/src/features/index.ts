import { activityRoutes } from './activities'
import { apiKeyRoutes } from './api-keys'
import { companyRoutes } from './company'
import { contactRoutes } from './contacts'
import { customerRoutes } from './customers'
import { dealRoutes } from './deals'
import { departmentRoutes } from './departments'
import { forecastRoutes } from './forecast'
import { homeRoutes } from './home'
import { importRoutes } from './imports'
import { inquiryRoutes } from './inquiries'
import { invoiceRoutes } from './invoices'
import { leadRoutes } from './leads'
import { loginRoutes } from './login'
import { paymentRoutes } from './payments'
import { productRoutes } from './products'
import { prospectRoutes } from './prospects'
import { quoteRoutes } from './quotes'
import { rankingRoutes } from './ranking'
import { receivableRoutes } from './receivables'
import { saleRoutes } from './sales'
import { taxRateRoutes } from './tax-rates'
import { unbilledRoutes } from './unbilled'
import { userRoutes } from './users'

/** A feature is a folder that exports its routes; this list is the only place that knows them all. */
export const featureRoutes = [
  ...homeRoutes,
  ...leadRoutes,
  ...customerRoutes,
  ...contactRoutes,
  ...dealRoutes,
  ...activityRoutes,
  ...inquiryRoutes,
  ...quoteRoutes,
  ...saleRoutes,
  ...invoiceRoutes,
  ...paymentRoutes,
  ...productRoutes,
  ...rankingRoutes,
  ...forecastRoutes,
  ...prospectRoutes,
  ...unbilledRoutes,
  ...receivableRoutes,
  ...companyRoutes,
  ...taxRateRoutes,
  ...userRoutes,
  ...departmentRoutes,
  ...apiKeyRoutes,
  ...importRoutes,
]

export const openRoutes = [...loginRoutes]

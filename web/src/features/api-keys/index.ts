import { screen } from '../route'

export const apiKeyRoutes = [screen('/settings/api-keys', () => import('./ApiKeyList'), 'ApiKeyList')]

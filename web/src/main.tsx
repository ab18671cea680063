import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import dayjs from 'dayjs'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import 'dayjs/locale/ja'
import { locale, openCatalogue } from './i18n'
import { client, router } from './router'
import { Appearance } from './shell/Appearance'
import { Questions } from './shell/Questions'
import { applyMode, storedMode } from './theme'
import './styles/index.css'

applyMode(storedMode())
await openCatalogue()
dayjs.locale(locale())

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <Appearance>
        <Questions />
        <RouterProvider router={router} />
      </Appearance>
    </QueryClientProvider>
  </StrictMode>,
)

import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react()],
  build: {
    target: 'es2023',
    manifest: true,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1200,
  },
  server: {
    proxy: { '/api': { target: process.env.DAICHO_URL ?? 'http://127.0.0.1:8080', changeOrigin: false } },
  },
  test: { include: ['tests/**/*.test.ts'] },
})

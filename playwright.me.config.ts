import base from './playwright.config.ts';
export default { ...base, outputDir: '/tmp/me/pw-results', reporter: [['line']], use: { ...base.use, baseURL: 'http://localhost:4793/', actionTimeout: 20_000 }, webServer: [{ command: 'npx vite preview --port 4793 --strictPort --outDir /tmp/me/distb', url: 'http://localhost:4793/', reuseExistingServer: true }] };

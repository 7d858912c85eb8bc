import js from '@eslint/js'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/** Text in two languages beside the code, which a third language would not find. */
const WORDS_IN_PLACE = [
  "ConditionalExpression[test.operator='==='][test.right.value='da']",
  "ObjectExpression:has(> Property[key.name='da'][value.type=/Literal/]):has(> Property[key.name='en'])",
].map((selector) => ({ selector, message: 'Words of the admin stand in src/i18n/admin: use `label` or `sayIn`.' }))

export default tseslint.config(
  {
    ignores: [
      '.next/',
      'dist/',
      'package/',
      '.dist-*/',
      'node_modules/',
      'data/',
      'media/',
      'next-env.d.ts',
      'payload-types.ts',
      'app/(payload)/admin/importMap.js',
      'src/config/migrations/',
    ],
  },
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  jsxA11y.flatConfigs.strict,
  reactHooks.configs.flat.recommended,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { allowDefaultCaseForExhaustiveSwitch: false, considerDefaultExhaustiveForUnions: false },
      ],
      'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
  {
    files: ['src/{cms,services,admin,doors,worker,site,store}/**', 'collections/**', 'app/**'],
    ignores: ['src/cms/write.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...["[callee.object.name='payload']", "[callee.object.property.name='payload']"].map((of) => ({
          selector: `CallExpression[callee.property.name=/^(create|update|delete|duplicate|updateGlobal|restoreVersion|restoreGlobalVersion)$/]${of}`,
          message: 'Write by `writer(req)` of src/cms/write.ts, so that it belongs to a save (docs/decisions/0003).',
        })),
        ...WORDS_IN_PLACE,
      ],
    },
  },
  {
    files: ['src/{formats,domain,content}/**', 'src/cms/write.ts'],
    rules: { 'no-restricted-syntax': ['error', ...WORDS_IN_PLACE] },
  },
  {
    // A renderer that misses a union member returns undefined; the compiler reports it only if the return type is
    // declared.
    files: ['src/{formats,content}/**', 'src/{site/ui,admin}/**/*.tsx', 'app/**/*.tsx'],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'error' },
  },
  {
    files: ['src/formats/**', 'src/content/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            // Lexical's HTML converter loads nothing.
            {
              regex: '^(payload|@payloadcms/(?!richtext-lexical/html))',
              message: 'What is loaded comes from a service.',
            },
          ],
        },
      ],
    },
  },
  {
    // Most of Payload's field types are treated alike here.
    files: ['src/cms/{requests,tables}/**', 'src/services/redaction/**', 'test/**'],
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['proxy.ts', 'app/**', 'collections/**', 'src/{admin,cms,doors,seed,server,services,site,worker}/**'],
    ignores: ['src/cms/fields/{language-options,type-for-every-plan}.ts', 'src/services/redaction/stored-shapes.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@/src/i18n/locales',
              importNames: ['LOCALE_CODES'],
              message: 'A site has the languages of its plan: LANGUAGES of src/plans/languages.ts.',
            },
          ],
        },
      ],
    },
  },
  { files: ['src/{seed,commands}/*.ts', 'bench/**'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.js', '**/*.cjs', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { module: 'writable' } },
  },
)

export default {
  vitePlugin: {
    // Runes are for our own components; a library may still be written the old way.
    dynamicCompileOptions: ({ filename }) =>
      filename.includes('node_modules') ? undefined : { runes: true },
  },
};

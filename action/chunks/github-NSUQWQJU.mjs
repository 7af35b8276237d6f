import{githubAnnotations,githubCommand,renderGithub}from"./chunk-LPSOGDNX.mjs";import"./chunk-7OKOTLR5.mjs";export{githubAnnotations,githubCommand,renderGithub};

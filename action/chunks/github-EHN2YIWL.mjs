import{githubAnnotations,githubCommand,renderGithub}from"./chunk-GVIM4XAZ.mjs";import"./chunk-7OKOTLR5.mjs";export{githubAnnotations,githubCommand,renderGithub};

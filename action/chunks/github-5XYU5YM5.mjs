import{githubAnnotations,githubCommand,renderGithub}from"./chunk-GUBLXSTO.mjs";import"./chunk-7OKOTLR5.mjs";export{githubAnnotations,githubCommand,renderGithub};

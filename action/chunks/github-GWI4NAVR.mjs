import{githubAnnotations,githubCommand,renderGithub}from"./chunk-AETVXWVD.mjs";import"./chunk-SALTOK3H.mjs";export{githubAnnotations,githubCommand,renderGithub};

import{githubAnnotations,githubCommand,renderGithub}from"./chunk-5TDMPYMG.mjs";import"./chunk-SALTOK3H.mjs";export{githubAnnotations,githubCommand,renderGithub};

import{githubAnnotations,githubCommand,renderGithub}from"./chunk-DDZBNCI6.mjs";import"./chunk-SALTOK3H.mjs";export{githubAnnotations,githubCommand,renderGithub};

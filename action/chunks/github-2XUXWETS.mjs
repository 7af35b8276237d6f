import{githubAnnotations,githubCommand,renderGithub}from"./chunk-GMZYCURX.mjs";import"./chunk-SALTOK3H.mjs";export{githubAnnotations,githubCommand,renderGithub};

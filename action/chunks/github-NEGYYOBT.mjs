import{githubAnnotations,githubCommand,renderGithub}from"./chunk-O6FVXJYA.mjs";import"./chunk-SALTOK3H.mjs";export{githubAnnotations,githubCommand,renderGithub};

import{githubAnnotations,githubCommand,renderGithub}from"./chunk-HC2KIOHR.mjs";import"./chunk-SALTOK3H.mjs";export{githubAnnotations,githubCommand,renderGithub};

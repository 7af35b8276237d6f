import{githubAnnotations,githubCommand,renderGithub}from"./chunk-M3PQLKDI.mjs";export{githubAnnotations,githubCommand,renderGithub};

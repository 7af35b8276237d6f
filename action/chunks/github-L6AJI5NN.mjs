import{githubAnnotations,githubCommand,renderGithub}from"./chunk-T4AMKNCV.mjs";export{githubAnnotations,githubCommand,renderGithub};

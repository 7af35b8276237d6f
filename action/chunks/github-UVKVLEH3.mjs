import{githubAnnotations,githubCommand,renderGithub}from"./chunk-GSCCJ7BS.mjs";export{githubAnnotations,githubCommand,renderGithub};

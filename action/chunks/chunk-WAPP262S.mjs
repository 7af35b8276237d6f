import{colourChoices,proseWidth,usesColour}from"./chunk-4R5UM4Y2.mjs";import{tool}from"./chunk-4QB5MZTF.mjs";import{PreflightError,exitStatus}from"./chunk-BEMNPLSG.mjs";
import{colouredStyle,plainStyle}from"./chunk-563QGK3Z.mjs";import{compareText,printable}from"./chunk-P2YQEJYC.mjs";function hasFlag({values},name){return values.get(name)===!0}function textOf({values},name){let value=values.get(name);return typeof value=="string"?value:void 0}
function textsOf({values},name){let value=values.get(name);return Array.isArray(value)?value:[]}function choiceOf(parsed,name,choices,otherwise){let value=textOf(
parsed,name);return choices.find(choice=>choice===value)??otherwise}function layoutFor(parsed,host,file){let choice=choiceOf(parsed,"color",colourChoices,"auto");return{style:(file===void 0?usesColour(choice,host.environment,host.
stdout):choice==="always")?colouredStyle:plainStyle,width:file===void 0?proseWidth(host.stdout):void 0}}import{closeSync,mkdirSync,openSync,realpathSync,renameSync,rmSync,statSync,writeSync}from"node:fs";import{basename,dirname,join,resolve}from"node:path";var blockLength=64*1024;async function writeStream(stream,text){try{for(let block of blocks(text))await writeBlock(stream,block)}catch(cause){if(codeOf(cause)!==
"EPIPE")throw new PreflightError("usage",`the output cannot be written: ${meaningOf(cause)}`,{cause})}}async function writeBlock(stream,block){return new Promise(
(done,failed)=>{stream.write(block,error=>{error==null?done():failed(error)})})}function*blocks(text){if(typeof text=="string"){text!==""&&(yield text);return}let block="";
for(let part of text)block+=part,!(block.length<blockLength)&&(yield block,block="");block!==""&&(yield block)}function writeFile(path,text){try{let target=realPath(
path);isSpecial(target)?writeTo(target,text):replaceFile(target,text)}catch(cause){if(codeOf(cause)==="EPIPE")return;throw new PreflightError("usage",`the file \
cannot be written: ${meaningOf(cause)}`,{place:{file:path},cause})}}function replaceFile(target,text){let folder=dirname(target);mkdirSync(folder,{recursive:!0});
let next=join(folder,`.${basename(target)}.${process.pid}.next`);try{writeTo(next,text),renameSync(next,target)}catch(error){throw rmSync(next,{force:!0}),error}}
function writeTo(path,text){let file=openSync(path,"w");try{for(let block of blocks(text))writeAll(file,new TextEncoder().encode(block))}finally{closeSync(file)}}
function writeAll(file,bytes){for(let at=0;at<bytes.length;)at+=writeSync(file,bytes,at)}function realPath(path){try{return realpathSync(path)}catch{return resolve(
path)}}function isSpecial(path){let found=statSync(path,{throwIfNoEntry:!1});return found!==void 0&&!found.isFile()&&!found.isDirectory()}function isFolder(path){
try{return statSync(path).isDirectory()}catch{return!1}}function pathIdentity(path){return realPath(path)}var meanings=new Map([["EACCES","this user must not wr\
ite there"],["EPERM","this user must not write there"],["EROFS","the file system can only be read"],["EISDIR","it is a folder"],["ENOENT","its folder cannot be \
made"],["ENOTDIR","a part of the path before the last is not a folder"],["EEXIST","a part of the path before the last is not a folder"],["ENOSPC","no space is l\
eft"],["EDQUOT","no space is left for this user"],["ENAMETOOLONG","the path is longer than the system allows"]]);function meaningOf(cause){let code=codeOf(cause);
return meanings.get(code)??(code===""?String(cause):code)}function codeOf(cause){let code=typeof cause=="object"&&cause!==null&&"code"in cause?cause.code:void 0;
return typeof code=="string"?code:""}import{readdirSync,readFileSync}from"node:fs";import{join as join2}from"node:path";function readFolder(folder,endings){try{return readdirSync(folder,{recursive:!0,encoding:"utf8"}).filter(name=>endings.some(ending=>name.endsWith(ending))).map(
name=>({path:`${folder.replace(/[/\\]+$/u,"")}/${name.replaceAll("\\","/")}`,text:readFileSync(join2(folder,name),"utf8")})).toSorted((left,right)=>compareText(
left.path,right.path))}catch(cause){let code=typeof cause=="object"&&cause!==null&&"code"in cause?cause.code:void 0,message=code==="ENOENT"?"there is no such fo\
lder":code==="ENOTDIR"?"this is not a folder":`the folder cannot be read (${String(code??cause)})`;throw new PreflightError("input",message,{place:{file:folder},
advice:"name a folder of policy files",cause})}}import{closeSync as closeSync2,fstatSync,openSync as openSync2,readdirSync as readdirSync2,readSync,statSync as statSync2}from"node:fs";var standardInput="-",maximumBytes=4*1024**3-1,longestRead=1024**3,firstBlock=64*1024,makePlan="give the JSON of a plan, as written by: terraform show -json pla\
n.bin > plan.json (with OpenTofu: tofu show -json)";async function readInput(path,stdin=process.stdin){return path===standardInput?await readStream(stdin):readFile(
path)}async function readStream(stream){if(stream.isTTY===!0)throw failure(standardInput,"standard input is a terminal, so nothing will come from it","pipe the \
plan in: terraform show -json plan.bin | vnet-preflight check -");let parts=[],length=0;try{for await(let part of stream){if(length+=part.length,length>maximumBytes)
throw tooLarge(standardInput);parts.push(part)}}catch(cause){throw translate(cause,standardInput)}return join3(parts,length)}function readFile(path){let file;try{
if(statSync2(path).isDirectory())throw folderGiven(path);file=openSync2(path,"r");let{size}=fstatSync(file);if(size>maximumBytes)throw tooLarge(path);return readAll(
file,size,path)}catch(cause){throw translate(cause,path)}finally{file!==void 0&&closeSync2(file)}}function readAll(file,size,path){let parts=[],length=0;for(let capacity=size>
0?size+1:firstBlock;;capacity=Math.max(firstBlock,length)){let part=fill(file,new Uint8Array(capacity));if(length+=part.length,length>maximumBytes)throw tooLarge(
path);if(parts.push(part),part.length<capacity)return join3(parts,length)}}function fill(file,buffer){let length=0;for(;length<buffer.length;){let read=readSync(
file,buffer,length,Math.min(buffer.length-length,longestRead),null);if(read===0)break;length+=read}return buffer.subarray(0,length)}function join3(parts,length){
let[only]=parts;if(only!==void 0&&parts.length===1)return only;let whole=new Uint8Array(length),at=0;for(let part of parts)whole.set(part,at),at+=part.length;return whole}
function folderGiven(path){return readdirSync2(path).length===0?failure(path,"this folder is empty",makePlan):failure(path,"this is a folder, and a folder is no\
t read yet","give the plan file: terraform show -json plan.bin > plan.json")}function tooLarge(path){return failure(path,"the input is larger than 4 GiB, which \
is more than can be read","split it into one plan a stack")}var meanings2=new Map([["ENOENT",["there is no such file",makePlan]],["ENOTDIR",["there is no such f\
ile: a part of the path before the last is not a folder","check the path"]],["EACCES",["the file must not be read by this user","check the permissions of the fi\
le and of its folders"]],["EPERM",["the file must not be read by this user","check the permissions of the file and of its folders"]],["EISDIR",["this is a folde\
r, not a file",makePlan]],["ELOOP",["the path is a circle of symbolic links","give the path of the file itself"]],["ENAMETOOLONG",["the path is longer than the \
system allows","check the path"]],["ERR_INVALID_ARG_VALUE",["the path has a character that no path can have","check the path"]]]);function translate(cause,path){
if(cause instanceof PreflightError)return cause;let code=codeOf2(cause),[message,advice]=meanings2.get(code)??[`the input cannot be read (${code===""?String(cause):
code})`,"check that the file can be opened by another program"];return failure(path,path===""?"the path is empty":message,advice,cause)}function codeOf2(cause){
let code=typeof cause=="object"&&cause!==null&&"code"in cause?cause.code:void 0;return typeof code=="string"?code:""}function failure(file,message,advice,cause){
return new PreflightError("input",message,{place:{file},advice,cause})}import{existsSync,realpathSync as realpathSync2}from"node:fs";import{dirname as dirname2,isAbsolute,join as join4,relative,resolve as resolve2,sep}from"node:path";
function pathFromRoot(path,environment){let file=realPath2(path);for(let root of rootsOf(environment)){let inside=relative(root,file);if(inside!==""&&!isAbsolute(
inside)&&inside.split(sep)[0]!=="..")return withSlashes(inside)}return withSlashes(file)}function*rootsOf(environment){let workspace=environment.GITHUB_WORKSPACE??
"";workspace!==""&&(yield realPath2(workspace));let start=realPath2(".");for(let folder=start;existsSync(join4(folder,".git"))&&(yield folder),dirname2(folder)!==
folder;folder=dirname2(folder));yield start}function realPath2(path){try{return realpathSync2(path)}catch{return resolve2(path)}}function withSlashes(path){return sep===
"/"?path:path.replaceAll(sep,"/")}function processHost(){let stdout,stderr;return{parameters:process.argv.slice(2),environment:process.env,get stdout(){return stdout??=sink(process.stdout)},get stderr(){
return stderr??=sink(process.stderr)},readInput:async path=>readInput(path),readFolder,writeFile,isFolder,pathIdentity,pathFromRoot:path=>pathFromRoot(path,process.
env)}}function sink(stream){return stream.on("error",()=>{}),{isTTY:stream.isTTY,columns:stream.columns,write:async text=>writeStream(stream,text)}}var crashStatus=4;
async function runProgram(program,onCrash){let host=processHost(),crashed=!1,crash=async error=>{crashed=!0;try{process.exitCode=await onCrash(host,error)}catch{
process.exitCode=crashStatus}};process.exitCode=crashStatus,process.on("uncaughtException",error=>{crash(error)});try{let status=await program(host);crashed||(process.
exitCode=status)}catch(error){await crash(error)}}function runtimeText(){return`Node.js ${process.version} on ${process.platform} ${process.arch}`}var Troubles=class extends Error{errors;constructor(errors){super(errors.map(({message})=>message).join(`
`)),this.name="Troubles",this.errors=errors}};function troublesOf(error){return error instanceof Troubles?error.errors:error instanceof PreflightError?[error]:void 0}
async function reportTrouble(host,error){let errors=troublesOf(error),isVerbose=host.parameters.includes("--verbose");return errors===void 0?(await host.stderr.
write(defectText(host,error)),exitStatus.bug):(await host.stderr.write(errors.map(found=>`${troubleLine(found)}
${isVerbose?causesText(found):""}`).join("")),Math.max(...errors.map(({trouble})=>exitStatus[trouble])))}function troubleLine({message,place,advice}){let where=place===
void 0?tool.name:[place.file==="-"?"standard input":place.file,place.line,place.column].filter(part=>part!==void 0).join(":");return`${printable(where)}: ${printable(
message,4e3)}${advice===void 0?"":`; ${printable(advice,4e3)}`}`}function causesText(error){let lines=[];for(let{cause}=error;cause!==void 0&&lines.length<20;cause=
cause instanceof Error?cause.cause:void 0){let several=cause instanceof AggregateError?cause.errors:[cause];lines.push(...several.map(item=>`  because: ${printable(
item instanceof PreflightError?troubleLine(item):String(item),4e3)}
`))}return lines.join("")}function defectText(host,error){let lines=(error instanceof Error?error.stack??String(error):String(error)).split(`
`).map(line=>`  ${printable(line,400)}`);return[`${tool.name}: this is a defect of ${tool.name}, not of your input, and nothing was checked`,"Please report it w\
ith the lines below (look through them first: a message can quote your input) and, if you can share it, the smallest input that shows it.",`  ${tool.name} ${tool.
version}, ${runtimeText()}`,`  command: ${printable(host.parameters.join(" "))}`,...lines,""].join(`
`)}export{hasFlag,textOf,textsOf,choiceOf,layoutFor,runProgram,Troubles,troublesOf,reportTrouble};
